import { type FormEvent, type ReactNode, useState } from 'react';
import { TextInput, useTools } from '../tools/index.js';
import { AppSimulator } from './AppSimulator.js';

/** Opens any page in the simulator, by its address. */
export function AnyApp(): ReactNode {
  const { messages } = useTools();
  const [address, setAddress] = useState('');
  const [opened, open] = useState<string>();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (address.trim()) open(address.trim());
  };
  return (
    <>
      <form className="deskside-form deskside-find" noValidate onSubmit={submit}>
        <TextInput
          label={messages.appAddress}
          hint={messages.appAddressHint}
          kind="url"
          value={address}
          onValueChange={setAddress}
        />
        <button type="submit" className="deskside-button">
          {messages.openApp}
        </button>
      </form>
      {opened !== undefined && <AppSimulator key={opened} app={opened} />}
    </>
  );
}
