import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { FastifyReply } from "fastify";
import type { DataRead } from "../database/data-read.ts";
import type { VersionWatch } from "../database/version-watch.ts";
import { Deadline } from "../operation/deadline.ts";
import type { Operation } from "../operation/operation.ts";
import type { KeptAnswer, KeptAnswers, SentHead } from "../reuse/kept-answers.ts";
import { readInAdvance } from "./body-in-advance.ts";
import { NoteOn } from "./note-on.ts";
import { plainBodyBytes, requestKey } from "./request-key.ts";
import { whenSent } from "./when-sent.ts";

export interface FrontDoorParts {
  kept: KeptAnswers;
  versions: Pick<VersionWatch, "now">;
  /** ISO date in Asia/Ho_Chi_Minh */
  today: () => string;
  mostBodyBytes: number;
  /** the most an operation may take; the usual limit where left out */
  operationMs?: number;
  /** told of each answer that is given again */
  observe?: (answered: { statements: number }) => void;
}

/** Somebody who asks plainly. */
interface Visit {
  request: IncomingMessage;
  response: ServerResponse;
  /** to the slow way */
  pass(): void;
}

/** A visit that took the slow way. */
interface Passed {
  key: string;
  today: string;
  /** it cannot be read a second time; empty where it has none */
  body: Buffer;
  /** of what is left of its time, where it spent some at the door */
  deadline: Deadline | null;
}

type SentAnswer = KeptAnswer & { sent: SentHead };

const NO_BODY = Buffer.alloc(0);
const NO_STATEMENTS = { statements: 0 };
const NOT_MODIFIED = 304;

/**
 * Stands before Fastify. Who asks without a token exactly what was asked before, by the same bytes, gets the head and
 * the body that were sent then, as long as data and day are the same; everything else takes the slow way, its body at hand where it was read.
 */
export class FrontDoor {
  private readonly passed = new NoteOn<IncomingMessage, Passed>();
  private isClosed = false;

  constructor(private readonly parts: FrontDoorParts) {}

  /** The server is being stopped: who comes now is told so on the slow way. */
  close(): void {
    this.isClosed = true;
  }

  before(slowWay: RequestListener): RequestListener {
    return (request, response) => {
      const pass = () => slowWay(request, response);
      const bytes = this.isClosed ? null : plainBodyBytes(request);
      if (bytes === null || bytes > this.parts.mostBodyBytes) {
        pass();
      } else if (bytes === 0) {
        this.open({ request, response, pass }, NO_BODY);
      } else {
        readInAdvance(request, bytes, (body) => this.open({ request, response, pass }, body));
      }
    };
  }

  private open(visit: Visit, body: Buffer): void {
    const today = this.parts.today();
    const key = requestKey(visit.request, today, body);
    const known = this.parts.kept.get(key);
    if (!isSent(known)) {
      this.pass(visit, { key, today, body, deadline: null });
      return;
    }
    const current = this.parts.versions.now();
    if (current instanceof Promise) {
      void this.openLater(visit, { key, today, body }, known, current);
    } else if (isStill(known, current)) {
      this.send(visit, known);
    } else {
      this.pass(visit, { key, today, body, deadline: null });
    }
  }

  private async openLater(
    visit: Visit,
    asked: Omit<Passed, "deadline">,
    known: SentAnswer,
    current: Promise<DataRead>,
  ): Promise<void> {
    const deadline = new Deadline(this.parts.operationMs);
    // what is wrong is found out, and said, on the slow way
    const read = await deadline.within(current).catch(() => null);
    if (isStill(known, read)) {
      deadline.clear();
      this.send(visit, known);
    } else {
      this.pass(visit, { ...asked, deadline });
    }
  }

  private pass(visit: Visit, passed: Passed): void {
    this.passed.set(visit.request, passed);
    visit.pass();
  }

  private send({ response }: Visit, { sent, body }: SentAnswer): void {
    if (this.isClosed) response.shouldKeepAlive = false;
    response.writeHead(sent.status, sent.headers);
    if (sent.status === NOT_MODIFIED) {
      response.end();
    } else {
      response.end(body);
      this.parts.observe?.(NO_STATEMENTS);
    }
  }

  /** The body of a request, where it was read at the door. */
  bodyOf(request: IncomingMessage): Buffer | null {
    const body = this.passed.get(request)?.body;
    return body?.length ? body : null;
  }

  /** What is left of a request's time, where it spent some at the door. */
  deadlineOf(request: IncomingMessage): Deadline | null {
    return this.passed.get(request)?.deadline ?? null;
  }

  /**
   * Keeps what goes out for an operation, where its answer is whole and was asked before, for who sends the same request
   * again. What is asked for the first time is known by its question already, and most of it is never asked again.
   */
  keep(operation: Operation, reply: FastifyReply, payload: unknown): void {
    const passed = this.passed.get(reply.request.raw);
    const read = operation.whole;
    if (!(passed && read && operation.isAnsweredAgain) || passed.today !== operation.today) return;
    whenSent(reply, payload, (sent, body) => this.parts.kept.set(passed.key, { body, read, sent }));
  }
}

function isSent(known: KeptAnswer | null): known is SentAnswer {
  return known?.sent !== undefined;
}

function isStill({ read }: KeptAnswer, current: DataRead | null): boolean {
  return read.dataVersion === current?.dataVersion;
}
