import { attainmentCourseEn } from "./attainment-course.en.ts";
import { type AttainmentCourseTexts, attainmentCourseVi } from "./attainment-course.vi.ts";
import type { Messages } from "./useMessages.ts";

export const attainmentCourseMessages: Messages<AttainmentCourseTexts> = {
  VI: attainmentCourseVi,
  EN: attainmentCourseEn,
};
