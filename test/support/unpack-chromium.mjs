// A process of its own, because the package takes the folder and its wants from the environment as it loads.
import chromium from "@sparticuz/chromium";

await chromium.executablePath();
