import { Component, type ReactNode, Suspense } from 'react';

interface Props {
  /** Stands in the place of a component that failed. */
  readonly token: ReactNode;
  readonly children: ReactNode;
}

/**
 * Keeps a failing foreign component from taking its neighbours along. `Suspense` does on a server what an error boundary
 * does in a browser. Give it a `key` by the value, so that a new value gets a new attempt.
 */
export class FieldBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { token, children } = this.props;
    return this.state.failed ? token : <Suspense fallback={token}>{children}</Suspense>;
  }
}
