import { HostError } from '../hostError.js';

/**
 * Imports an optional peer package, and says how to install it when it is not there.
 *
 * @throws HostError `package_missing`
 */
export async function importPeer<T>(name: string, purpose: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    const missing =
      cause instanceof Error &&
      'code' in cause &&
      cause.code === 'ERR_MODULE_NOT_FOUND' &&
      cause.message.includes(name);
    if (!missing) throw cause;
    throw new HostError(
      'package_missing',
      `${purpose} needs the package "${name}", which is not installed. Run: npm install ${name}`,
      { cause },
    );
  }
}
