import type { GalleryEntry } from "../../ui/gallery-entry.ts";
import { BlockBar } from "./BlockBar.tsx";
import { BlockBarDrawing } from "./BlockBarDrawing.tsx";

const mostlyMet = { EXCEEDED: 8, MET: 6, NEARLY_MET: 3, NOT_MET: 2, UNDECIDED: 1 };

export const gallery: GalleryEntry = {
  id: "block-bar",
  title: { VI: "Thanh ô theo kết luận", EN: "Block bar by verdict" },
  examples: [
    {
      name: { VI: "Phần lớn đạt; cả nước cùng thang", EN: "Mostly met; the country on the same scale" },
      draw: ({ locale, width }) => (
        <>
          <BlockBar counts={mostlyMet} locale={locale} width={width} hrefOf={(verdict) => `#${verdict}`} />
          <div style={{ height: 14 }} />
          <BlockBarDrawing
            counts={{ EXCEEDED: 6, MET: 8 }}
            of={20}
            locale={locale}
            width={width}
            height={12}
            labelled={false}
          />
        </>
      ),
    },
    {
      name: { VI: "Phần lớn không đạt", EN: "Mostly missed" },
      draw: ({ locale, width }) => (
        <BlockBar
          counts={{ EXCEEDED: 1, NEARLY_MET: 1, NOT_MET: 5, NOT_DUE: 1, NO_ACTUAL: 2 }}
          locale={locale}
          width={width}
        />
      ),
    },
    {
      name: { VI: "Một chỉ tiêu", EN: "One target" },
      draw: ({ locale, width }) => <BlockBar counts={{ MET: 1 }} locale={locale} width={width} />,
    },
    {
      name: { VI: "Trên 60: nối liền", EN: "Above 60: joined" },
      draw: ({ locale, width }) => (
        <BlockBar
          counts={{ EXCEEDED: 1200, MET: 940, NEARLY_MET: 310, NOT_MET: 420, UNDECIDED: 38, NO_ACTUAL: 2 }}
          locale={locale}
          width={width}
        />
      ),
    },
  ],
};
