import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { refusalOf } from "#renderer/api/backend.ts";
import { FAILURE } from "#renderer/text/failure.ts";

interface QueryGateProps<Data> {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** Shows what a query answered; while it is asked that it is, and where it was refused the reason and how to ask again. */
export function QueryGate<Data>({ query, children }: QueryGateProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (!query.isError) return <Spinner label={FAILURE.loading} />;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{refusalOf(query.error).message}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void query.refetch()}>{FAILURE.retry}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
