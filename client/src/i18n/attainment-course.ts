import type { AttainmentCourseTexts } from "./attainment-course.vi.ts";
import { lazyMessages } from "./lazy-messages.ts";

export const attainmentCourseMessages = lazyMessages<AttainmentCourseTexts>({
  VI: async () => (await import("./attainment-course.vi.ts")).attainmentCourseVi,
  EN: async () => (await import("./attainment-course.en.ts")).attainmentCourseEn,
});
