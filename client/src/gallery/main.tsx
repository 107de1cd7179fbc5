import { createRoot } from "react-dom/client";
import "../theme/fonts.css";
import "../theme/tokens.css";
import { Gallery } from "./Gallery.tsx";
import "./gallery.css";

const place = document.getElementById("gallery");
if (!place) throw new Error("gallery.html lacks the element that the gallery is drawn in");
createRoot(place).render(<Gallery />);
