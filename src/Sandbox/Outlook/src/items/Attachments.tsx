import { useEffect, useState } from "preact/hooks";
import type { Graph } from "../graph/Graph";
import type { Attachment } from "../graph/messages";
import { Icon } from "../look/Icon";
import type { Say } from "../look/Say";

interface AttachmentsProps {
  graph: Graph;
  messageId: string;
  say: Say;
}

/** The files of a mail; a click saves one. */
export function Attachments({ graph, messageId, say }: AttachmentsProps) {
  const [files, setFiles] = useState<Attachment[]>([]);
  const path = `/me/messages/${encodeURIComponent(messageId)}/attachments`;
  useEffect(() => {
    let on = true;
    const found = graph.all<Attachment>(`${path}?$select=name,size,isInline`).then((all) => on && setFiles(all));
    say.trying(found);
    return () => {
      on = false;
    };
  }, [graph, path, say]);

  const listed = files.filter(({ isInline }) => !isInline);
  if (listed.length === 0) return null;
  return (
    <ul class="attachments" aria-label="Attachments">
      {listed.map((file) => (
        <li key={file.id}>
          <button type="button" data-testid="attachment" onClick={() => say.trying(save(graph, `${path}/${encodeURIComponent(file.id)}/$value`, file.name))}>
            <Icon name="clip" />
            {file.name} <span class="muted">{sizeWords(file.size)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

async function save(graph: Graph, path: string, name: string) {
  const address = URL.createObjectURL(await graph.file(path));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

function sizeWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
