import { Wait } from "../../look/states/Wait";
import { useAnswer } from "../../server/useAnswer";
import { RequestScreen, type RequestScreenProps } from "./RequestScreen";

interface RequestPageProps extends Omit<RequestScreenProps, "details" | "beside" | "onReplace" | "onLookAgain"> {
  id: string;
  change: number;
}

/** A request opened from a list, without its mail beside the pane. */
export function RequestPage({ id, change, ...props }: RequestPageProps) {
  const request = useAnswer(`request ${id}`, change, (signal) => props.server.request(id, signal));
  return (
    <Wait for={request}>
      {(details) => (
        <RequestScreen
          {...props}
          details={details}
          beside={{ kind: "nothing" }}
          onReplace={request.replace}
          onLookAgain={request.askAgain}
        />
      )}
    </Wait>
  );
}
