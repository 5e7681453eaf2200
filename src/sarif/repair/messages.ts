import type { Message, ReportingDescriptor, ToolComponent } from "sarif";
import { cutTo, type TextBudget } from "./budget.ts";
import type { NoteResult } from "./context.ts";
import { own } from "./json.ts";

const PLACEHOLDER = /\{\{|\}\}|\{(\d{1,9})\}/g;
/** The longest text with arguments, in UTF-16 code units: a small hostile file could ask for gigabytes. */
const MOST_FILLED = 65_536;

/** Where to find the text of a result's message. */
export interface MessageSource {
  /** The rule that is uploaded. */
  readonly rule: ReportingDescriptor | undefined;
  /** The rule in the file. The uploaded one may lack its texts if it was copied from another. */
  readonly original: ReportingDescriptor | undefined;
  readonly component: ToolComponent | undefined;
  /** The budget for texts that results share. */
  readonly budget: TextBudget;
}

/** A result whose message may lack a text. */
interface WithMessage {
  message?: Message;
}

/**
 * Makes sure that the result's message has a text (SARIF 2.1.0, section 3.11): its own, the one for its `id` in the
 * rule or the rule's component, its Markdown, or else the rule's description. Returns whether there is one.
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
  return takeText(result, message, source, note) || takeDescription(result, message, source, note);
}

/** The message's text, the one for its `id`, or its Markdown, with its arguments inserted. */
function takeText(
  result: WithMessage,
  message: Message,
  { original, component, budget }: MessageSource,
  note: NoteResult,
): boolean {
  const string = message.id === undefined ? undefined : lookUp(message.id, original, component);
  const made = [message.text, string?.text, message.markdown]
    .map((candidate) => (candidate === undefined ? undefined : filled(candidate, message)))
    .find((candidate) => !isBlank(candidate?.text));
  if (made === undefined) return false;
  const text = made.whole === string?.text ? budget.spend(made.text) : made.text;
  const markdown = message.markdown ?? string?.markdown;
  const marked = markdown === undefined ? undefined : filled(markdown, message);
  const isCut = made.isCut || text !== made.text || marked?.isCut === true;
  // If the text was truncated, an equally long second one is not worth its space.
  if (isCut) delete message.markdown;
  else if (marked !== undefined) message.markdown = marked.text;
  setText(result, message, text);
  note(isCut ? "message-cut" : "message-resolved", "/message");
  return true;
}

/** Sets the text; removes `id` and `arguments` so that consumers do not resolve the message again. */
function setText(result: WithMessage, message: Message, text: string): void {
  message.text = text;
  delete message.id;
  delete message.arguments;
  result.message = message;
}

function takeDescription(
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
  readonly whole: string;
  readonly isCut: boolean;
}

/** The text with the message's arguments, if it has placeholders. */
function filled(whole: string, message: Message): Filled {
  const formatted = message.id !== undefined || message.arguments !== undefined;
  return formatted ? fill(whole, message.arguments ?? []) : { text: whole, whole, isCut: false };
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}

function lookUp(id: string, rule: ReportingDescriptor | undefined, component: ToolComponent | undefined) {
  return own(rule?.messageStrings, id) ?? own(component?.globalMessageStrings, id);
}

function hasPlaceholder(text: string): boolean {
  return /\{\d{1,9}\}/.test(text);
}

/** Inserts the arguments into a message string; `{{` and `}}` are literal braces (sections 3.11.5 and 3.11.6). */
function fill(whole: string, values: readonly string[]): Filled {
  const most = Math.max(MOST_FILLED, whole.length);
  const pieces: string[] = [];
  let length = 0;
  let at = 0;
  for (const { 0: match, 1: index, index: start } of whole.matchAll(PLACEHOLDER)) {
    const value = index === undefined ? match.slice(1) : (values[Number(index)] ?? match);
    pieces.push(whole.slice(at, start), value);
    length += start - at + value.length;
    at = start + match.length;
    if (length > most) return { text: cutTo(pieces.join(""), most), whole, isCut: true };
  }
  const text = pieces.join("") + whole.slice(at);
  return text.length > most ? { text: cutTo(text, most), whole, isCut: true } : { text, whole, isCut: false };
}
