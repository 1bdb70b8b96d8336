interface Warranty {
  readonly productName: string;
  /** `YYYY-MM-DD`, as is the end. */
  readonly purchaseDate: string;
  readonly expiresAt: string;
  readonly isActive: boolean;
  readonly warrantyType: string;
  readonly serialNumber?: string;
}

const warranty = (
  productName: string,
  warrantyType: string,
  purchaseDate: string,
  expiresAt: string,
  isActive: boolean,
  serialNumber?: string,
): Warranty => ({
  productName,
  purchaseDate,
  expiresAt,
  isActive,
  warrantyType,
  ...(serialNumber && { serialNumber }),
});

/** The warranties on what a customer has bought, the newest first, by email. */
export const warranties: ReadonlyMap<string, readonly Warranty[]> = new Map([
  [
    'priya@example.com',
    [
      warranty('Receipt printer', 'Extended', '2026-11-12', '2029-11-12', true, 'RP-88213-IN'),
      warranty('Counter stand', 'Standard', '2024-08-03', '2026-08-03', false),
    ],
  ],
  ['arjun@example.com', [warranty('Receipt printer', 'Standard', '2026-11-17', '2028-11-17', true, 'RP-88307-IN')]],
  [
    'tomasz@example.com',
    [
      warranty('Kitchen screen', 'On-site', '2026-11-18', '2029-11-18', true, 'KS-10442-PL'),
      warranty('Wall mount', 'Standard', '2026-11-18', '2028-11-18', true),
      warranty('Cash drawer', 'Standard', '2026-09-09', '2028-09-09', true, 'CD-55120-PL'),
      warranty('Barcode scanner', 'Standard', '2023-04-02', '2025-04-02', false, 'BS-20017-PL'),
      warranty('Card reader', 'Extended', '2022-10-20', '2025-10-20', false, 'CR-73301-PL'),
      warranty('Receipt printer', 'Standard', '2020-06-11', '2022-06-11', false, 'RP-40991-PL'),
    ],
  ],
  ['daniel@example.com', [warranty('Cash drawer', 'Standard', '2026-11-06', '2028-11-06', true, 'CD-55871-ZA')]],
]);
