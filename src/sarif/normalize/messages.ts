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
  if (message.text !== undefined && message.text.trim() !== "") {
    if (message.arguments === undefined || !hasPlaceholder(message.text)) return true;
    settle(message, message.text, message.markdown, note);
    return true;
  }
  const string = message.id === undefined ? undefined : lookUp(message.id, rule, component);
  const text = string?.text ?? message.markdown;
  if (text !== undefined && text.trim() !== "") {
    result.message = message;
    settle(message, text, message.markdown ?? string?.markdown, note);
    return true;
  }
  const description = describe(rule);
  if (description === undefined) return false;
  result.message = { ...message, text: description };
  delete result.message.id;
  delete result.message.arguments;
  note("message-taken", "/message");
  return true;
}

/** Writes the texts with their arguments put in; `id` and `arguments` go, so that nothing puts them in again. */
function settle(message: Message, text: string, markdown: string | undefined, note: NoteResult): void {
  const values = message.arguments ?? [];
  const formatted = message.id !== undefined || values.length > 0;
  message.text = formatted ? fill(text, values) : text;
  if (markdown !== undefined) message.markdown = formatted ? fill(markdown, values) : markdown;
  delete message.id;
  delete message.arguments;
  note("message-resolved", "/message");
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

function describe(rule: ReportingDescriptor | undefined): string | undefined {
  return [rule?.shortDescription?.text, rule?.fullDescription?.text].find(
    (text) => text !== undefined && text.trim() !== "",
  );
}
