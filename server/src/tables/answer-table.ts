import type { FastifyReply, FastifyRequest } from "fastify";
import { formatErrorWithin } from "../graphql/format-error.ts";
import type { Operation } from "../operation/operation.ts";
import { refusedTable } from "./refused-table.ts";
import { makeTable, type TableParts } from "./table.service.ts";
import { mediaTypes, type TableFormat } from "./table-file.ts";
import { tableQuestion } from "./table-question.ts";

/** The body of an answer: a table, or why there is none; `operation` reads one snapshot of the data. */
export type AnswerTable = (
  request: FastifyRequest,
  reply: FastifyReply,
  operation: Operation,
  format: TableFormat,
) => Promise<unknown>;

const charset: Record<TableFormat, string> = { csv: "; charset=utf-8", xlsx: "" };

export function tableAnswers(parts: TableParts): AnswerTable {
  const formatError = formatErrorWithin(parts.admission.limits);
  return async (request, reply, operation, format) => {
    try {
      const { name, content } = await makeTable(parts, tableQuestion(request), operation, format);
      const { dataVersion, isGenerated } = await operation.pin();
      const fileName = `${name}-${dataVersion}${isGenerated ? "-sample" : ""}.${format}`;
      reply
        .type(mediaTypes[format] + charset[format])
        .header("content-disposition", `attachment; filename="${fileName}"`);
      return content;
    } catch (error) {
      operation.fail();
      const { status, errors, fault } = refusedTable(error, request.id, formatError);
      if (fault && !operation.wasLeft) request.log.error({ err: fault }, "a table could not be made");
      reply.code(status).type("application/json; charset=utf-8");
      return { errors };
    } finally {
      await operation.end();
    }
  };
}
