import type { SelectContext } from 'deskside';

export const withToken: SelectContext = async (data, { app, context }) => {
  const answer = await fetch('/api/app-token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ app: app.id, conversation: context.conversation.id }),
  });
  if (!answer.ok) throw new Error(`no token for app ${app.id}`); // then the app is told nothing
  const { token } = await answer.json();
  return { ...data, token };
};
