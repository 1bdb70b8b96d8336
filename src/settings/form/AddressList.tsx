import { type ReactNode, useId } from 'react';
import { fill } from '../../internal/fill.js';
import { TextInput, useTools } from '../../tools/index.js';

/** What {@link AddressList} takes. */
export interface AddressListProps {
  /** Names one address; from the second on with its number. */
  readonly label: string;
  readonly hint?: string;
  readonly addresses: readonly string[];
  readonly onAddressesChange: (addresses: readonly string[]) => void;
  /** What is wrong with the address of a number, counted from 0. */
  readonly errorAt: (index: number) => string | undefined;
  /** On the button that adds one. */
  readonly add: string;
  /** Whether the last one can be taken away, too. @default false */
  readonly mayBeEmpty?: boolean;
  readonly placeholder?: string;
}

/** Asks for addresses, each in an input of its own. */
export function AddressList({
  label,
  hint,
  addresses,
  onAddressesChange,
  errorAt,
  add,
  mayBeEmpty = false,
  placeholder,
}: AddressListProps): ReactNode {
  const { messages } = useTools();
  const id = useId();
  const nameOf = (index: number): string => (index === 0 ? label : `${label} ${index + 1}`);
  const isRemovable = mayBeEmpty || addresses.length > 1;
  const put = (index: number, address: string): void => onAddressesChange(addresses.with(index, address));
  return (
    <div className="deskside-settings__addresses" id={id}>
      {addresses.map((address, index) => (
        <div key={index} className="deskside-settings__address" data-removable={isRemovable || undefined}>
          <TextInput
            label={nameOf(index)}
            hint={index === 0 ? hint : undefined}
            kind="url"
            placeholder={placeholder}
            value={address}
            onValueChange={(value) => put(index, value)}
            error={errorAt(index)}
          />
          {isRemovable && (
            <button
              type="button"
              className="deskside-more"
              aria-label={fill(messages.takeAway, { name: nameOf(index) })}
              onClick={() => {
                onAddressesChange(addresses.toSpliced(index, 1));
                // The button goes with its row.
                document.getElementById(id)?.querySelector<HTMLElement>('[data-add]')?.focus();
              }}
            >
              {messages.takeAwayShort}
            </button>
          )}
        </div>
      ))}
      <button
        type="button"
        className="deskside-more deskside-settings__add"
        data-add=""
        onClick={() => onAddressesChange([...addresses, ''])}
      >
        {add}
      </button>
    </div>
  );
}
