import { describe, expect, it } from 'vitest';
import { faultsByField } from '../../src/settings/form/faults.js';
import { inOrder, numbered, widgetChanges } from '../../src/settings/widgets/widgetChanges.js';

describe('a fault of the server', () => {
  const places = { '/source': 'type', '/source/script': 'script', '/name': 'name' };

  it.each([
    ['/name', 'name'],
    ['/source', 'type'],
    ['/source/type', 'type'],
    ['/source/script', 'script'],
    ['/source/script/0', 'script'],
    ['/sources', null],
    ['', null],
    ['/__proto__', null],
  ])('at %j stands at %j', (path, field) => {
    expect(faultsByField([{ path, message: 'must not be empty' }], places)).toEqual([
      { field, message: 'Must not be empty.' },
    ]);
  });

  it('is nothing when there is none', () => {
    expect(faultsByField(undefined, places)).toEqual([]);
  });
});

describe('an order of widgets', () => {
  const of = (...places: readonly (readonly [string, number])[]) =>
    places.map(([id, order]) => ({ id, name: id, active: true, order }));

  it('is ascending, ties as they came', () => {
    expect(inOrder(of(['a', 2], ['b', 1], ['c', 1])).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  it('is sent as the places that changed', () => {
    expect(widgetChanges(of(['a', 1], ['b', 2]), numbered(of(['b', 2], ['a', 1])))).toEqual([
      { id: 'b', order: 1 },
      { id: 'a', order: 2 },
    ]);
    expect(widgetChanges(of(['a', 1]), of(['a', 1]))).toEqual([]);
  });

  it('says nothing of a widget that was not there', () => {
    expect(widgetChanges([], of(['a', 1]))).toEqual([]);
  });
});
