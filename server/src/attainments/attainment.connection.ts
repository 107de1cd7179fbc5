import { Attainment, connectionOf } from "@doichieu/schema";

export const AttainmentConnection = connectionOf(Attainment, "attainments");
