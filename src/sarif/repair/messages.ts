import type { Message, ReportingDescriptor, ToolComponent } from "sarif";
import { getOwn } from "../schema/json.ts";
import { type TextBudget, truncate } from "./budget.ts";
import type { NoteResult } from "./context.ts";

const PLACEHOLDER = /\{\{|\}\}|\{(\d{1,9})\}/g;
/**
 * The longest text with arguments, in UTF-16 code units. A small hostile file that repeats a placeholder could need
 * gigabytes. A message string that is longer itself is only limited to its own length.
 */
const MAX_FILLED_LENGTH = 65_536;

/** Where to find the text of a result's message. */
export interface MessageSource {
  readonly rule: ReportingDescriptor | undefined;
  /** The rule that `rule` was copied from, because a copy may lack texts; otherwise the same rule. */
  readonly original: ReportingDescriptor | undefined;
  readonly component: ToolComponent | undefined;

  readonly budget: TextBudget;
}

interface WithMessage {
  message?: Message;
}

/**
 * Makes sure that the result's message has a text with its arguments inserted. Uses the message's text, the string for
 * its `id` in the rule or the rule's component (SARIF 2.1.0, section 3.11.7), its Markdown, or else the rule's
 * description. Returns false if there is none of these.
 */
export function repairMessage(result: WithMessage, source: MessageSource, note: NoteResult): boolean {
  const { rule, component } = source;
  const message: Message = result.message ?? {};
  const { text } = message;
  const takesArguments = text !== undefined && message.arguments !== undefined && hasPlaceholder(text);
  if (text !== undefined && !isBlank(text) && !takesArguments) {
    if (message.id !== undefined && lookUp(message.id, rule, component) === undefined) {
      delete message.id;
      note("unread-value-corrected", "/message/id");
    }
    return true;
  }
  return setFromStrings(result, message, source, note) || setFromDescription(result, message, source, note);
}

/** Sets the text from the message's text, the string for its `id`, or its Markdown. Returns whether one is not blank. */
function setFromStrings(
  result: WithMessage,
  message: Message,
  { original, component, budget }: MessageSource,
  note: NoteResult,
): boolean {
  const string = message.id === undefined ? undefined : lookUp(message.id, original, component);
  const filled = [message.text, string?.text, message.markdown]
    .map((candidate) => (candidate === undefined ? undefined : fillIfFormatted(candidate, message)))
    .find((candidate) => !isBlank(candidate?.text));
  if (filled === undefined) return false;
  const text = filled.template === string?.text ? budget.spend(filled.text) : filled.text;
  const markdown = message.markdown ?? string?.markdown;
  const filledMarkdown = markdown === undefined ? undefined : fillIfFormatted(markdown, message);
  const isCut = filled.isCut || text !== filled.text || filledMarkdown?.isCut === true;
  // If the text is too long, so is the Markdown, which says the same.
  if (isCut) delete message.markdown;
  else if (filledMarkdown !== undefined) message.markdown = filledMarkdown.text;
  setText(result, message, text);
  note(isCut ? "message-cut" : "message-resolved", "/message");
  return true;
}

/** Sets the text. Removes `id` and `arguments`, because consumers would insert the arguments again. */
function setText(result: WithMessage, message: Message, text: string): void {
  message.text = text;
  delete message.id;
  delete message.arguments;
  result.message = message;
}

function setFromDescription(
  result: WithMessage,
  message: Message,
  { original: rule, budget }: MessageSource,
  note: NoteResult,
): boolean {
  const description = [rule?.shortDescription?.text, rule?.fullDescription?.text].find(
    (text) => !isBlank(text),
  );
  if (description === undefined) return false;
  const text = budget.spend(description);
  setText(result, message, text);
  note(text === description ? "message-taken" : "message-cut", "/message");
  return true;
}

interface Filled {
  readonly text: string;
  /** The text before its arguments were inserted. */
  readonly template: string;
  readonly isCut: boolean;
}

/** Inserts the message's arguments. A message without `id` and `arguments` is plain text, in which braces are literal. */
function fillIfFormatted(template: string, message: Message): Filled {
  const formatted = message.id !== undefined || message.arguments !== undefined;
  return formatted ? fill(template, message.arguments ?? []) : { text: template, template, isCut: false };
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}

function lookUp(id: string, rule: ReportingDescriptor | undefined, component: ToolComponent | undefined) {
  return getOwn(rule?.messageStrings, id) ?? getOwn(component?.globalMessageStrings, id);
}

function hasPlaceholder(text: string): boolean {
  return /\{\d{1,9}\}/.test(text);
}

/** Inserts `values` for the placeholders `{0}`, `{1}`, …; `{{` and `}}` are literal braces (section 3.11.5). */
function fill(template: string, values: readonly string[]): Filled {
  const maxLength = Math.max(MAX_FILLED_LENGTH, template.length);
  const pieces: string[] = [];
  let length = 0;
  let position = 0;
  for (const { 0: match, 1: index, index: start } of template.matchAll(PLACEHOLDER)) {
    const value = index === undefined ? match.slice(1) : (values[Number(index)] ?? match);
    pieces.push(template.slice(position, start), value);
    length += start - position + value.length;
    position = start + match.length;
    if (length > maxLength) return { text: truncate(pieces.join(""), maxLength), template, isCut: true };
  }
  const text = pieces.join("") + template.slice(position);
  return text.length > maxLength
    ? { text: truncate(text, maxLength), template, isCut: true }
    : { text, template, isCut: false };
}
