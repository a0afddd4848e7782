/** Collects what a reader finds: records, rejected records and problems, all with their lines. */

import type { Problem, ReadRecord, ReadResult, RejectedRecord } from "../model/index.ts";

/** A reader's report on one file. */
export interface Report {
  /** One record that was understood. */
  readonly accept: (record: ReadRecord) => void;
  /** One record that was not; it is a problem of its own. */
  readonly reject: (record: RejectedRecord) => void;
  /** Something was guessed or left out. `line` is 1-based, `null` for the whole file. */
  readonly warn: (code: string, line: number | null, message: string) => void;
  /** The file, or what follows a place in it, is lost. */
  readonly fail: (code: string, line: number | null, message: string) => void;
  readonly finish: (format: string) => ReadResult;
}

/** An empty report on the file of that name. */
export function createReport(file: string): Report {
  const records: ReadRecord[] = [];
  const rejected: RejectedRecord[] = [];
  const problems: Problem[] = [];
  const note = (severity: Problem["severity"]) => (code: string, line: number | null, message: string) => {
    problems.push({ code, severity, file, line, message });
  };
  const fail = note("error");
  return {
    accept: (record) => records.push(record),
    reject: (record) => {
      rejected.push(record);
      fail("record-rejected", record.line, record.reason);
    },
    warn: note("warning"),
    fail,
    finish: (format) => ({ file, format, records, rejected, problems }),
  };
}
