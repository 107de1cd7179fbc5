import { type ClassType, Field, Int, ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "Where a page of a list stands." })
export class PageInfo {
  @Field(() => Boolean, { description: "Are there more rows after this page?" })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: "Are there rows before this page?" })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first row; null for an empty page." })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last row; null for an empty page." })
  endCursor: string | null;
}

/** A page of a Relay connection, whatever its nodes are. */
export interface Page<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfo;
  /** Asked for only when the selection has it. */
  totalCount: number | (() => Promise<number>);
}

/** Makes the Relay edge and connection types of one node type. */
export function connectionOf<T extends object>(node: ClassType<T>, noun: string) {
  @ObjectType(`${node.name}Edge`, {
    simpleResolvers: true,
    description: `One row of a list of ${noun}, with its cursor.`,
  })
  class Edge {
    @Field(() => String, { description: "Stable cursor of this row under the list's order." })
    cursor: string;

    @Field(() => node, { description: "The row itself." })
    node: T;
  }

  @ObjectType(`${node.name}Connection`, { simpleResolvers: true, description: `A page of ${noun}.` })
  class Connection {
    @Field(() => [Edge], { description: "Rows with their cursors." })
    edges: Edge[];

    @Field(() => [node], { description: "Rows without cursors." })
    nodes: T[];

    @Field(() => PageInfo, { description: "Where this page stands in the list." })
    pageInfo: PageInfo;

    @Field(() => Int, { description: "Rows in the whole list, whatever the page." })
    totalCount: number;
  }
  return Connection;
}
