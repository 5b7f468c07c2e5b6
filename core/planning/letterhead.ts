/**
 * How a unit writes, where it does not follow from the directory: its letterhead and to whom it sends its documents. What is absent
 * follows from the unit itself.
 */
export interface Letterhead {
  readonly unitId: string;
  /** Its name in running text: `Sở Thông tin và Truyền thông tỉnh Tiền Giang`. */
  readonly name?: string;
  /** The lines of the issuer and of the agency above it (NĐ 30/2020/NĐ-CP, Điều 8 khoản 3). */
  readonly issuer?: readonly string[];
  readonly superior?: readonly string[];
  /** In the symbols of its documents: `STTTT`. */
  readonly abbreviation?: string;
  /** Địa danh: `Tiền Giang`. */
  readonly place?: string;
  /** The symbol of its official letters, which name the drafting department: `UBND-KGVX`. */
  readonly symbol?: string;
  /** Nơi nhận. */
  readonly recipients?: readonly string[];
  /** Kính gửi. */
  readonly addressees?: readonly string[];
  /** Address, telephone, e-mail at the foot of its letters, a line each (NĐ 30/2020/NĐ-CP, PL.I-II.13). */
  readonly contact?: readonly string[];
}
