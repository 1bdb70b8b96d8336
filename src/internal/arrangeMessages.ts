/** The words of a list that can be put in order: a panel's fields, or what stands in the sidebar. */
export interface ArrangeMessages {
  /** On the button in a panel's heading. @default "Arrange the fields of {name}" */
  readonly arrange: string;
  /** The heading of a panel's list. @default "Fields" */
  readonly arrangeTitle: string;
  /** How it is done. @default "Drag the handles or use the arrows." */
  readonly arrangeHint: string;
  /** Explains the handle to a screen reader. @default "To move with the keyboard, press Space or Enter, then the arrow keys. Space or Enter drops, Escape puts back." */
  readonly arrangeKeys: string;
  /** The handle of one entry. @default "Drag {name}" */
  readonly drag: string;
  /** @default "Move {name} to the top" */
  readonly moveTop: string;
  /** @default "Move {name} up" */
  readonly moveUp: string;
  /** @default "Move {name} down" */
  readonly moveDown: string;
  /** @default "Move {name} to the bottom" */
  readonly moveBottom: string;
  /** The switch that shows or hides one entry. @default "Show {name}" */
  readonly showEntry: string;
  /** Marks a field that the schema has but the saved order has not. @default "New" */
  readonly newField: string;
  /** @default "Reset" */
  readonly resetOrder: string;
  /** Stands in place of the former after it was used. @default "Undo reset" */
  readonly undoReset: string;
  /** @default "Done" */
  readonly arrangeDone: string;
  /** Over the fields as they will stand. @default "Preview" */
  readonly preview: string;
  /** Announced after a move. @default "{name} moved to {position} of {count}" */
  readonly moved: string;
  /** Announced where there is no further way. @default "{name} is already at {position} of {count}" */
  readonly notMoved: string;
  /** @default "{name} is shown" */
  readonly nowShown: string;
  /** @default "{name} is hidden" */
  readonly nowHidden: string;
  /** @default "The original order is back" */
  readonly wasReset: string;
  /** @default "Your order is back" */
  readonly resetUndone: string;
  /** @default "{name} grabbed, {position} of {count}" */
  readonly grabbed: string;
  /** Announced while an entry is dragged. @default "{position} of {count}" */
  readonly draggedTo: string;
  /** @default "{name} dropped at {position} of {count}" */
  readonly dropped: string;
  /** @default "{name} is back at {position} of {count}" */
  readonly dragCancelled: string;
  /** @default "Saving" */
  readonly saving: string;
  /** @default "Saved" */
  readonly saved: string;
  /** @default "The change was not saved" */
  readonly saveFailedTitle: string;
  /** @default "The fields stand as they were before. Try again, or leave them so." */
  readonly saveFailedText: string;
  /** @default "You may not change these fields" */
  readonly saveRefusedTitle: string;
  /** @default "The server refused it. The fields stand as they were before." */
  readonly saveRefusedText: string;
  /** @default "Save again" */
  readonly saveAgain: string;
  /** @default "Leave it" */
  readonly leaveUnsaved: string;
  /** @default "Someone else changed these fields meanwhile" */
  readonly conflictTitle: string;
  /** @default "Your order is still here and is not saved yet. The preview shows yours." */
  readonly conflictText: string;
  /** @default "Keep mine" */
  readonly keepMine: string;
  /** @default "Take theirs" */
  readonly takeTheirs: string;
  /** Announced after the choice. @default "The other order is shown" */
  readonly tookTheirs: string;
}

/** The English words of a list that can be put in order. */
export const arrangeMessages: ArrangeMessages = {
  arrange: 'Arrange the fields of {name}',
  arrangeTitle: 'Fields',
  arrangeHint: 'Drag the handles or use the arrows.',
  arrangeKeys:
    'To move with the keyboard, press Space or Enter, then the arrow keys. Space or Enter drops, Escape puts back.',
  drag: 'Drag {name}',
  moveTop: 'Move {name} to the top',
  moveUp: 'Move {name} up',
  moveDown: 'Move {name} down',
  moveBottom: 'Move {name} to the bottom',
  showEntry: 'Show {name}',
  newField: 'New',
  resetOrder: 'Reset',
  undoReset: 'Undo reset',
  arrangeDone: 'Done',
  preview: 'Preview',
  moved: '{name} moved to {position} of {count}',
  notMoved: '{name} is already at {position} of {count}',
  nowShown: '{name} is shown',
  nowHidden: '{name} is hidden',
  wasReset: 'The original order is back',
  resetUndone: 'Your order is back',
  grabbed: '{name} grabbed, {position} of {count}',
  draggedTo: '{position} of {count}',
  dropped: '{name} dropped at {position} of {count}',
  dragCancelled: '{name} is back at {position} of {count}',
  saving: 'Saving',
  saved: 'Saved',
  saveFailedTitle: 'The change was not saved',
  saveFailedText: 'The fields stand as they were before. Try again, or leave them so.',
  saveRefusedTitle: 'You may not change these fields',
  saveRefusedText: 'The server refused it. The fields stand as they were before.',
  saveAgain: 'Save again',
  leaveUnsaved: 'Leave it',
  conflictTitle: 'Someone else changed these fields meanwhile',
  conflictText: 'Your order is still here and is not saved yet. The preview shows yours.',
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  tookTheirs: 'The other order is shown',
};
