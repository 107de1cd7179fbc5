import { useApolloClient } from "@apollo/client/react";
import { useEffect, useRef, useState } from "react";
import { useLocale } from "../i18n/locale-context.ts";
import { useFiguresView } from "../view/useFiguresView.ts";
import type { ExportView } from "./export-view.ts";
import type { FileFormat } from "./files/file-format.ts";
import { makeFile } from "./files/make-file.ts";
import { saveFile } from "./files/save-file.ts";
import { takeView } from "./files/take-view.ts";

/** A file on its way. */
export interface ExportWork {
  format: FileFormat;
  /** rows so far, where they have to be loaded first */
  progress: { loaded: number; total: number } | null;
  hasFailed: boolean;
}

/** Makes one file at a time and hands it to the browser; given up, it leaves nothing behind. */
export function useExport(view: ExportView, onSaved: (file: string) => void) {
  const client = useApolloClient();
  const locale = useLocale();
  const { asOf } = useFiguresView();
  const [work, setWork] = useState<ExportWork | null>(null);
  const running = useRef<AbortController>(null);
  const cancel = () => running.current?.abort();
  useEffect(() => () => running.current?.abort(), []);
  const start = async (format: FileFormat) => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setWork({ format, progress: null, hasFailed: false });
    const onProgress = (loaded: number, total: number) => {
      if (!signal.aborted) setWork({ format, progress: { loaded, total }, hasFailed: false });
    };
    try {
      const taken = await takeView(view, { locale, asOf, client, signal });
      const file = await makeFile(format, taken, { client, signal, onProgress });
      if (signal.aborted) return;
      saveFile(file);
      onSaved(file.name);
    } catch {
      if (!signal.aborted) setWork({ format, progress: null, hasFailed: true });
    }
  };
  return { work, start, cancel };
}
