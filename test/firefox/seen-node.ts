import * as z from 'zod/mini';
import { type SeenElement, UNSEEN } from '../browser/shadow-tree';

/** An element under a root that was serialized whole, closed shadow roots included, with the name to act on it by. */
export interface SeenNode extends SeenElement {
  readonly sharedId: string;
  readonly children: readonly SeenNode[];
}

/** What BiDi tells of a node. Everything but an element or a text is read through. */
export interface RemoteNode {
  readonly sharedId?: string | undefined;
  readonly value?:
    | {
        readonly nodeType: number;
        readonly localName?: string | undefined;
        readonly nodeValue?: string | undefined;
        readonly attributes?: Readonly<Record<string, string>> | undefined;
        readonly children?: readonly RemoteNode[] | undefined;
        readonly shadowRoot?: RemoteNode | null | undefined;
      }
    | undefined;
}

export const remoteNode: z.ZodMiniType<RemoteNode> = z.object({
  sharedId: z.optional(z.string()),
  value: z.optional(
    z.object({
      nodeType: z.int(),
      localName: z.optional(z.string()),
      nodeValue: z.optional(z.string()),
      attributes: z.optional(z.record(z.string(), z.string())),
      get children() {
        return z.optional(z.array(remoteNode));
      },
      get shadowRoot() {
        return z.optional(z.nullable(remoteNode));
      },
    }),
  ),
});

function below({ value }: RemoteNode): readonly RemoteNode[] {
  return [...(value?.children ?? []), ...(value?.shadowRoot ? [value.shadowRoot] : [])];
}

/** The elements right below a node; a shadow root's elements stand among those of its host. */
export function elementsBelow(node: RemoteNode): readonly SeenNode[] {
  return below(node).flatMap((child) =>
    child.value?.nodeType === 1 && child.sharedId !== undefined
      ? [
          {
            sharedId: child.sharedId,
            tag: child.value.localName ?? '',
            attributes: child.value.attributes ?? {},
            text: textOf(child).replace(/\s+/g, ' ').trim(),
            children: elementsBelow(child),
          },
        ]
      : child.value?.nodeType === 1
        ? []
        : elementsBelow(child),
  );
}

function textOf(node: RemoteNode): string {
  if (node.value?.nodeType === 3) return node.value.nodeValue ?? '';
  if (UNSEEN.has(node.value?.localName ?? '')) return '';
  return below(node).map(textOf).join(' ');
}
