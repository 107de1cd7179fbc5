import { useApolloClient } from "@apollo/client/react";
import { useEffect, useRef, useState } from "react";
import { useLocale } from "../i18n/locale-context.ts";
import { useFiguresView } from "../view/useFiguresView.ts";
import type { ExportView } from "./export-view.ts";
import type { FileFormat } from "./files/file-format.ts";
import { makeFile } from "./files/make-file.ts";
import { saveFile } from "./files/save-file.ts";
import { takeView } from "./files/take-view.ts";

/** Files for the reader to keep, or a sheet of paper. */
export type ExportKind = FileFormat | "print";

/** A file or sheet on its way. */
export interface ExportWork {
  kind: ExportKind;
  /** rows so far, where they have to be loaded first */
  progress: { loaded: number; total: number } | null;
  hasFailed: boolean;
}

export interface Exporting {
  onSaved: (file: string) => void;
  /** the last moment before the paper: what is not to be on it has to go */
  onPrint: () => void;
}

/** Makes one thing at a time and hands it to the browser; given up, it leaves nothing behind. */
export function useExport(view: ExportView, { onSaved, onPrint }: Exporting) {
  const client = useApolloClient();
  const locale = useLocale();
  const { asOf } = useFiguresView();
  const [work, setWork] = useState<ExportWork | null>(null);
  const running = useRef<AbortController>(null);
  const cancel = () => running.current?.abort();
  useEffect(() => () => running.current?.abort(), []);
  const start = async (kind: ExportKind) => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setWork({ kind, progress: null, hasFailed: false });
    const onProgress = (loaded: number, total: number) => {
      if (!signal.aborted) setWork({ kind, progress: { loaded, total }, hasFailed: false });
    };
    try {
      const taken = await takeView(view, { locale, asOf, client, signal });
      const loading = { client, signal, onProgress };
      if (kind === "print") {
        const [{ viewPicture }, { printPicture }] = await Promise.all([
          import("./picture/view-picture.tsx"),
          import("./files/print-picture.ts"),
        ]);
        const picture = await viewPicture(taken, loading);
        if (signal.aborted) return;
        onPrint();
        return printPicture(picture);
      }
      const file = await makeFile(kind, taken, loading);
      if (signal.aborted) return;
      saveFile(file);
      onSaved(file.name);
    } catch {
      if (!signal.aborted) setWork({ kind, progress: null, hasFailed: true });
    }
  };
  return { work, start, cancel };
}
