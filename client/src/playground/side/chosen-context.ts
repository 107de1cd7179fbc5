import { createContext } from "react";

/** What a panel calls when its reader has taken an operation out of it: on a narrow screen the result comes into sight. */
export const ChosenContext = createContext<() => void>(() => undefined);
