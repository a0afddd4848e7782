/**
 * Checks a value against a type of the schema, whatever the value is. Lists and
 * arrays report their first bad element only: a damaged file has thousands.
 *
 *     checkFields({ sizes: [1, "a"] }, { sizes: … }, "clusters.json", dimensions)
 *     → "clusters.json.sizes[1] should be a number, but is a text."
 */

import type { Dimensions, Fields, FieldType } from "./field-type.ts";

type Of<Kind extends FieldType["kind"]> = Extract<FieldType, { kind: Kind }>;

/** @returns what is wrong, in one sentence that begins with `where`; '' when nothing is */
function checkValue(value: unknown, type: FieldType, where: string, sizes: Dimensions): string {
  switch (type.kind) {
    case "anything":
      return "";
    case "text":
      return checkText(value, type, where);
    case "flag":
      return typeof value === "boolean" ? "" : `${where} should be true or false, but is ${nameOf(value)}.`;
    case "number":
      return checkNumber(value, type, where);
    case "index":
      return checkIndex(value, type, where, sizes);
    case "choice":
      return type.of.some((choice) => choice === value)
        ? ""
        : `${where} should be one of ${type.of.join(", ")}, but is ${nameOf(value)}.`;
    case "maybe":
      return value === null ? "" : checkValue(value, type.of, where, sizes);
    case "list":
      return checkList(value, type, where, sizes);
    case "array":
      return checkArray(value, type, where, sizes);
    default:
      return checkObject(value, type, where, sizes);
  }
}

/** @returns what is wrong with the first bad field; '' when nothing is */
export function checkFields(value: unknown, fields: Fields, where: string, sizes: Dimensions): string {
  if (!isObject(value)) return `${where} should be an object, but is ${nameOf(value)}.`;
  for (const [name, field] of Object.entries(fields)) {
    if (!Object.hasOwn(value, name)) {
      if (field.optional) continue;
      return `${where} has no field “${name}”.`;
    }
    const problem = checkValue(value[name], field.type, `${where}.${name}`, sizes);
    if (problem !== "") return problem;
  }
  return "";
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function checkText(value: unknown, type: Of<"text">, where: string): string {
  if (typeof value !== "string") return `${where} should be a text, but is ${nameOf(value)}.`;
  if (type.pattern === undefined || type.pattern.test(value)) return "";
  return `${where} should be ${type.form ?? "of another form"}, but is ${nameOf(value)}.`;
}

function checkNumber(value: unknown, type: Of<"number">, where: string): string {
  if (typeof value !== "number") return `${where} should be a number, but is ${nameOf(value)}.`;
  if (type.integer && !Number.isInteger(value)) return `${where} should be an integer, but is ${value}.`;
  // Written so that NaN fails too.
  if (value >= type.min && value <= type.max) return "";
  return `${where} should lie between ${type.min} and ${type.max}, but is ${value}.`;
}

function checkIndex(value: unknown, type: Of<"index">, where: string, sizes: Dimensions): string {
  if (!Number.isInteger(value)) return `${where} should be an index, but is ${nameOf(value)}.`;
  const first = type.orNone ? -1 : 0;
  const size = sizes[type.of];
  if (Number(value) >= first && Number(value) < size) return "";
  return `${where} is ${nameOf(value)}, but there are only ${size} ${type.of}.`;
}

function checkList(value: unknown, type: Of<"list">, where: string, sizes: Dimensions): string {
  if (!(Array.isArray(value) || value instanceof Int32Array)) {
    return `${where} should be a list, but is ${nameOf(value)}.`;
  }
  if (type.length !== undefined && value.length !== sizes[type.length]) {
    return `${where} should have ${sizes[type.length]} entries (${type.length}), but has ${value.length}.`;
  }
  for (let i = 0; i < value.length; i++) {
    const problem = checkValue(value[i], type.of, `${where}[${i}]`, sizes);
    if (problem !== "") return problem;
  }
  return "";
}

function checkArray(value: unknown, type: Of<"array">, where: string, sizes: Dimensions): string {
  if (!(value instanceof Float32Array || value instanceof Int32Array || value instanceof Uint8Array)) {
    return `${where} should be an array of ${type.element}, but is ${nameOf(value)}.`;
  }
  if (value.length !== sizes[type.length]) {
    return `${where} should have ${sizes[type.length]} elements (${type.length}), but has ${value.length}.`;
  }
  for (let i = 0; i < value.length; i++) {
    if (!isGood(value[i], type.of, sizes)) return checkValue(value[i], type.of, `${where}[${i}]`, sizes);
  }
  return "";
}

/** The same test as `checkValue`, without the cost of naming the place: arrays are long. */
function isGood(value: number, type: Of<"number"> | Of<"index">, sizes: Dimensions): boolean {
  if (type.kind === "index") return value >= (type.orNone ? -1 : 0) && value < sizes[type.of];
  return value >= type.min && value <= type.max && (!type.integer || Number.isInteger(value));
}

function checkObject(
  value: unknown,
  type: Of<"fields" | "variants" | "dictionary">,
  where: string,
  sizes: Dimensions,
): string {
  if (!isObject(value)) return `${where} should be an object, but is ${nameOf(value)}.`;
  if (type.kind === "fields") return checkFields(value, type.fields, where, sizes);
  if (type.kind === "variants") {
    const tag = value[type.tag];
    if (typeof tag === "string" && Object.hasOwn(type.of, tag)) {
      return checkFields(value, type.of[tag], where, sizes);
    }
    return `${where}.${type.tag} should be one of ${Object.keys(type.of).join(", ")}, but is ${nameOf(tag)}.`;
  }
  for (const [name, entry] of Object.entries(value)) {
    const problem = checkValue(entry, type.of, `${where}.${name}`, sizes);
    if (problem !== "") return problem;
  }
  return "";
}

/** The value in words, cut short: it may be megabytes. */
function nameOf(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "missing";
  if (typeof value === "string") return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return Array.isArray(value) ? "a list" : "an object";
}
