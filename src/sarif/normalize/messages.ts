import type { Message, ReportingDescriptor, ToolComponent } from "sarif";
import type { NoteResult } from "./context.ts";
import { own } from "./json.ts";

const PLACEHOLDER = /\{\{|\}\}|\{(\d{1,9})\}/g;

/** A result's message before it is known to have a text. */
interface WithMessage {
  message?: Message;
}

/**
 * Makes sure that the result's message has a text (SARIF 2.1.0, section 3.11): its own, that of its `id` in the rule or
 * the rule's component, its Markdown, or else the rule's description. Returns whether there is one.
 */
export function mendMessage(
  result: WithMessage,
  rule: ReportingDescriptor | undefined,
  component: ToolComponent | undefined,
  note: NoteResult,
): boolean {
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
  const string = message.id === undefined ? undefined : lookUp(message.id, rule, component);
  const made = [text, string?.text, message.markdown]
    .map((candidate) => (candidate === undefined ? undefined : filled(candidate, message)))
    .find((candidate) => !isBlank(candidate));
  if (made === undefined) return takeDescription(result, message, rule, note);
  const markdown = message.markdown ?? string?.markdown;
  if (markdown !== undefined) message.markdown = filled(markdown, message);
  settle(result, message, made);
  note("message-resolved", "/message");
  return true;
}

/** Puts the text in; `id` and `arguments` go, so that nothing resolves the message again. */
function settle(result: WithMessage, message: Message, text: string): void {
  message.text = text;
  delete message.id;
  delete message.arguments;
  result.message = message;
}

function takeDescription(
  result: WithMessage,
  message: Message,
  rule: ReportingDescriptor | undefined,
  note: NoteResult,
): boolean {
  const description = [rule?.shortDescription?.text, rule?.fullDescription?.text].find(
    (text) => !isBlank(text),
  );
  if (description === undefined) return false;
  settle(result, message, description);
  note("message-taken", "/message");
  return true;
}

/** The text with the message's arguments, where it is one that takes them. */
function filled(text: string, message: Message): string {
  const formatted = message.id !== undefined || message.arguments !== undefined;
  return formatted ? fill(text, message.arguments ?? []) : text;
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

/** Puts the arguments into a message string; `{{` and `}}` stand for braces (sections 3.11.5 and 3.11.6). */
function fill(text: string, values: readonly string[]): string {
  return text.replace(PLACEHOLDER, (match, index: string | undefined) => {
    if (index === undefined) return match.slice(1);
    return values[Number(index)] ?? match;
  });
}
