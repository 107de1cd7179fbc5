import { buildSchema, type GraphQLSchema } from "graphql";
import { useEffect, useState } from "react";

export interface LoadedSchema {
  /** null until it has come */
  schema: GraphQLSchema | null;
  hasFailed: boolean;
}

/** The contract as the server publishes it: a tenth of what introspection would ask for, and there where that is off. */
export function useSchema(): LoadedSchema {
  const [loaded, setLoaded] = useState<LoadedSchema>({ schema: null, hasFailed: false });
  useEffect(() => {
    const load = async () => {
      const response = await fetch("/schema.graphql");
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      const schema = buildSchema(await response.text(), { assumeValidSDL: true });
      setLoaded({ schema, hasFailed: false });
    };
    load().catch(() => setLoaded({ schema: null, hasFailed: true }));
  }, []);
  return loaded;
}
