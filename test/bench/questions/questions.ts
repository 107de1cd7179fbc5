import { scorecard } from "./q1-scorecard.ts";
import { heatmap } from "./q2-heatmap.ts";
import { ranking } from "./q3-ranking.ts";
import { series } from "./q4-series.ts";
import { tree } from "./q5-tree.ts";
import { national } from "./q6-national.ts";
import type { Question } from "./question.ts";

export const questions: readonly Question[] = [scorecard, heatmap, ranking, series, tree, national];
