import { readJson } from 'deskside';
import { describe, expect, it } from 'vitest';
import { ExactNumber } from '../../src/wire/index.js';
import { failedLine } from '../../src/workbench/failedLine.js';
import { durationText, sizeText } from '../../src/workbench/measures.js';
import { messageText } from '../../src/workbench/messageLog.js';
import { withoutBlanks } from '../../src/workbench/requestMembers.js';
import { secretsIn } from '../../src/workbench/secretsIn.js';
import { visibleText } from '../../src/workbench/visibleText.js';
import { writeExact } from '../../src/workbench/writeExact.js';

describe('invisible characters', () => {
  it.each([
    ['Full\u00a0Name', 'Full\\u00a0Name'],
    ['\ufeffPlan', '\\ufeffPlan'],
    ['Pl\u200ban', 'Pl\\u200ban'],
    ['\u202egnihtemos', '\\u202egnihtemos'],
    ['bell\u0007', 'bell\\u0007'],
    ['half \ud83d', 'half \\ud83d'],
  ])('of %j are written out', (text, visible) => {
    expect(visibleText(text)).toBe(visible);
  });

  it.each(['Zoë', '👩‍👧', 'می‌خواهم', 'a\tb\nc', 'नमस्ते'])('of %j are needed, and stay', (text) => {
    expect(visibleText(text)).toBe(text);
  });
});

describe('what was read from JSON', () => {
  it.each(['9007199254740993', '1e400', '-123456789012345678901234567890', '0.1'])(
    'is written with every digit: %s',
    (digits) => {
      expect(writeExact(readJson(`{"a":[${digits}]}`).value).replace(/\s/g, '')).toBe(`{"a":[${digits}]}`);
    },
  );

  it('is nothing where nothing was read, and where nothing can be written', () => {
    const round: unknown[] = [];
    round.push(round);
    expect([writeExact(undefined), writeExact(round)]).toEqual(['', '']);
    expect(writeExact(new ExactNumber('12345678901234567890'))).toBe('12345678901234567890');
  });
});

describe('the line at which a script failed', () => {
  const traceback = `Traceback (most recent call last):
  File "widget.py", line 9, in get_sidebar_data
  File "widget.py", line 2, in look_up
  File "/lib/python3.12/json/decoder.py", line 355, in raw_decode
ValueError: no`;

  it('is the last one of its own', () => {
    expect(failedLine(traceback, 'def look_up():\n    raise ValueError("no")')).toEqual({
      line: 2,
      text: 'raise ValueError("no")',
    });
  });

  it('is known without the script, and unknown without a line', () => {
    expect(failedLine(traceback, undefined)).toEqual({ line: 2, text: undefined });
    expect(failedLine('ValueError: no', 'x')).toBeUndefined();
  });
});

describe('measures', () => {
  it('of time are told in milliseconds up to a second', () => {
    expect([0, 312, 999, 1000, 3460, 30_040].map((ms) => durationText(ms))).toEqual([
      '0 ms',
      '312 ms',
      '999 ms',
      '1 sec',
      '3.46 secs',
      '30 secs',
    ]);
  });

  it('of size are told in the largest unit that fits', () => {
    expect([0, 999, 1200, 2_097_152].map((bytes) => sizeText(bytes))).toEqual([
      '0 bytes',
      '999 bytes',
      '1.2 kB',
      '2.1 MB',
    ]);
  });

  it('follow the language, and survive one that does not exist', () => {
    expect(durationText(1500, 'de-DE')).toBe('1,5 Sek.');
    expect(durationText(1500, 'no such tag')).toBe('1.5 secs');
  });
});

describe('a render request', () => {
  it('leaves blank members out', () => {
    expect(withoutBlanks({ contactID: '1', status: ' ', assigneeId: '' })).toEqual({ contactID: '1' });
  });
});

describe('secrets of a credential', () => {
  it('are its texts, however deep, and no short ones', () => {
    const deep = { token: 'sk-1234', more: [{ secret: 'abcd' }, null, 7], kind: 'key' };
    expect([...secretsIn(deep)].sort()).toEqual(['abcd', 'sk-1234']);
    expect(secretsIn('sk-1234')).toEqual(['sk-1234']);
    expect(secretsIn(undefined)).toEqual([]);
  });
});

describe('a message', () => {
  it('is set in lines where it is JSON, and stands as it came elsewhere', () => {
    expect(messageText('{"event":"appContext"}')).toBe('{\n  "event": "appContext"\n}');
    expect(messageText('chatwoot-dashboard-app:fetch-info')).toBe('chatwoot-dashboard-app:fetch-info');
    expect(messageText({ type: 'call' })).toBe('{\n  "type": "call"\n}');
    expect(messageText(undefined)).toBe('undefined');
  });

  it('of a megabyte is cut', () => {
    expect(messageText('x'.repeat(1_000_000)).length).toBeLessThan(20_100);
  });
});
