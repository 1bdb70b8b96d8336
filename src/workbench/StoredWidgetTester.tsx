import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTools } from '../tools/index.js';
import type { SidebarWidget } from '../wire/index.js';
import { LoadFailed } from './LoadFailed.js';
import { WidgetTester } from './WidgetTester.js';

/** Tests a widget of the account by its stored source, which no list carries. */
export function StoredWidgetTester({ widget }: { readonly widget: SidebarWidget }): ReactNode {
  const { client, queryClient, messages } = useTools();
  const { data, isError, refetch } = useQuery(
    {
      queryKey: ['deskside', client.id, 'widget-settings', widget.id],
      queryFn: ({ signal }) => client.getWidget(widget.id, { signal }),
    },
    queryClient,
  );
  if (data) return <WidgetTester source={data.source} name={data.name} runsAtOnce />;
  if (!isError) return <p role="status">{messages.toolsLoading}</p>;
  return <LoadFailed onRetry={() => void refetch()} />;
}
