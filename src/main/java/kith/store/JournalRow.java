package kith.store;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * A row of the journal: an entry, and where its edits are kept.
 *
 * @param piece the number of the first row of its payload; the next free one where it has none
 * @param pieces over how many rows its payload goes
 * @param size of the payload when unpacked, in bytes
 * @param packed whether the payload is compressed
 * @param payloadCrc CRC32C of the payload as it is kept
 */
record JournalRow(Entry entry, long piece, int pieces, int size, boolean packed, int payloadCrc) {

  static JournalRow of(Entry entry, Payload payload, long piece) {
    int pieces = payload.pieces().size();
    return new JournalRow(entry, piece, pieces, payload.size(), payload.packed(), payload.crc());
  }

  /** The CRC32C of all of it. */
  int crc() {
    String row =
        "%d %d %s %d %d %d %d %b %d %s"
            .formatted(
                entry.seq(),
                entry.at().toEpochMilli(),
                entry.kind(),
                entry.step(),
                piece,
                pieces,
                size,
                packed,
                payloadCrc,
                entry.name());
    CRC32C crc = new CRC32C();
    crc.update(row.getBytes(StandardCharsets.UTF_8));
    return (int) crc.getValue();
  }

  /** The number of the first row of the next payload. */
  long nextPiece() {
    return piece + pieces;
  }
}
