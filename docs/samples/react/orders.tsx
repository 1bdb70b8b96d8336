import { useAppContext } from 'deskside/app-sdk/react';

const options = { hostOrigins: 'https://desk.example' };

export function Orders() {
  const { status, context, host } = useAppContext(options);
  if (status === 'waiting') return <p>Waiting for the helpdesk …</p>;
  const { name } = context.contact;
  return (
    <>
      <h1>{name}</h1>
      {host.supports('insertDraft') && (
        <button type="button" onClick={() => host.insertDraft(`Hello ${name}`).catch(() => {})}>
          Greet
        </button>
      )}
    </>
  );
}
