'use client';

import { clsx } from 'clsx';
import { type ReactNode, useMemo, useState } from 'react';
import { sampleFrom, schemaFindings, schemaFrom } from '../diagnosis/index.js';
import { fill } from '../internal/fill.js';
import { useAnnouncer } from '../internal/useAnnouncer.js';
import { PanelFields } from '../panels/index.js';
import { CodeInput, useTools } from '../tools/index.js';
import { isObject, type JsonObject, readJson } from '../wire/index.js';
import { Findings } from './Findings.js';

/** What {@link SchemaGenerator} takes. */
export interface SchemaGeneratorProps {
  /** Takes the schema, once it is the one that is wanted. @default there is no such button */
  readonly onSchemaChange?: (schema: JsonObject) => void;
  /** The sample that stands there at first, as JSON text. @default an example */
  readonly defaultSample?: string;
  /** The schema that stands there at first, as JSON text. @default none */
  readonly defaultSchema?: string;
  /** Added to the generator's own class. */
  readonly className?: string;
}

const exampleSample = `{
  "Full Name": "Priya Sharma",
  "Email": "priya@example.com",
  "Plan": "Pro",
  "Renewal Date": "2026-08-01",
  "Active": true
}`;

/** Makes a schema from a sample answer, and a sample answer from a schema, and shows how the two look together. */
export function SchemaGenerator({
  onSchemaChange,
  defaultSample = exampleSample,
  defaultSchema = '',
  className,
}: SchemaGeneratorProps): ReactNode {
  const { messages, locale, timeZone, fieldTypes, theme } = useTools();
  const [sampleText, setSampleText] = useState(defaultSample);
  const [schemaText, setSchemaText] = useState(defaultSchema);
  const [region, announce] = useAnnouncer();
  const sample = useMemo(() => readJson(sampleText), [sampleText]);
  const schema = useMemo(() => readJson(schemaText), [schemaText]);
  const findings = useMemo(() => (schemaText.trim() ? schemaFindings(schemaText) : []), [schemaText]);
  const sampleFault = sample.diagnostics[0]?.message;
  const usable = isObject(schema.value) ? schema.value : undefined;
  return (
    <div className={clsx('deskside deskside-generator', className)} data-deskside-theme={theme}>
      <div className="deskside-generator__columns">
        <div className="deskside-generator__column">
          <CodeInput
            label={messages.sample}
            hint={messages.sampleHint}
            value={sampleText}
            onValueChange={setSampleText}
            error={sampleFault && fill(messages.sampleNotJson, { why: sampleFault })}
          />
          <div className="deskside-tool-actions">
            <button
              type="button"
              className="deskside-button"
              data-primary=""
              disabled={sampleFault !== undefined}
              onClick={() => {
                setSchemaText(JSON.stringify(schemaFrom(sample.value), null, 2));
                announce(messages.schemaMade);
              }}
            >
              {messages.makeSchema}
            </button>
          </div>
        </div>
        <div className="deskside-generator__column">
          <CodeInput
            label={messages.schema}
            hint={messages.schemaHint}
            value={schemaText}
            onValueChange={setSchemaText}
          />
          <Findings findings={findings} messages={messages} />
          <div className="deskside-tool-actions">
            <button
              type="button"
              className="deskside-button"
              disabled={!usable}
              onClick={() => {
                setSampleText(JSON.stringify(sampleFrom(usable), null, 2));
                announce(messages.sampleMade);
              }}
            >
              {messages.makeSample}
            </button>
            {onSchemaChange && (
              <button
                type="button"
                className="deskside-button"
                data-primary=""
                disabled={!usable}
                onClick={() => usable && onSchemaChange(usable)}
              >
                {messages.useSchema}
              </button>
            )}
          </div>
        </div>
        {usable && !sampleFault && (
          <div className="deskside-generator__preview">
            <h4 className="deskside-tool-heading">{messages.rendered}</h4>
            <div className="deskside-rendered">
              <PanelFields
                schema={usable}
                data={sample.value}
                locale={locale}
                timeZone={timeZone}
                fieldTypes={fieldTypes}
                messages={messages}
              />
            </div>
          </div>
        )}
        {region}
      </div>
    </div>
  );
}
