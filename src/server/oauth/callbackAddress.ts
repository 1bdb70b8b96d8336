/** Where the callback stands, after the host's base path. */
export const callbackPath = '/api/integration-app/oauth/callback';

/** The redirect URI to register with a vendor: the same for every account and app of this host. */
export function callbackAddress(
  request: Request,
  { publicUrl, basePath }: { readonly publicUrl?: string | undefined; readonly basePath: string },
): string {
  return (publicUrl ?? new URL(request.url).origin) + basePath + callbackPath;
}
