import type { GraphQLCodegenDataMasking } from "@apollo/client/masking";

declare module "@apollo/client" {
  // the generated types are masked already; Apollo is told to take them as they are
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
