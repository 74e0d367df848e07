/*
 * Files in a zip archive (PKWARE's APPNOTE 6.3), as apps save chats and spreadsheets: stored or deflated.
 * Nothing is unpacked beyond the bytes that are asked for, whatever the archive says of its sizes.
 */
export interface Entry {
  name: string
  /** 0 (stored) or 8 (deflated). Others cannot be unpacked. */
  method: number
  isEncrypted: boolean
  packed: number
  size: number
  offset: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LOCAL_LENGTH = 30
/** Bytes. The comment is the last part of an archive. */
const LONGEST_COMMENT = 65_535
/** Longer directories are refused. */
const LONGEST_DIRECTORY = 4_000_000

/** All entries in order; none if the archive is damaged. */
export async function entriesOf(archive: Blob): Promise<Entry[]> {
  const tail = await viewOf(archive.slice(-(END_LENGTH + LONGEST_COMMENT)))
  for (let at = tail.byteLength - END_LENGTH; at >= 0; at--) {
    // A comment may contain the signature, but not with a matching length.
    const isEnd = at + END_LENGTH + tail.getUint16(at + 20, true) === tail.byteLength
    if (!isEnd || tail.getUint32(at, true) !== END) continue
    const [length, start] = [tail.getUint32(at + 12, true), tail.getUint32(at + 16, true)]
    if (length > LONGEST_DIRECTORY || start + length > archive.size) return []
    return readDirectory(await viewOf(archive.slice(start, start + length)))
  }
  return []
}

function readDirectory(view: DataView<ArrayBuffer>): Entry[] {
  const entries: Entry[] = []
  const decoder = new TextDecoder()
  for (let at = 0; at + ENTRY_LENGTH <= view.byteLength;) {
    if (view.getUint32(at, true) !== ENTRY) break
    const lengthOfName = view.getUint16(at + 28, true)
    const others = view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    const end = at + ENTRY_LENGTH + lengthOfName
    entries.push({
      name: decoder.decode(view.buffer.slice(at + ENTRY_LENGTH, end)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true)
    })
    at = end + others
  }
  return entries
}

/** The unpacked entry; `null` if it cannot be unpacked or is longer than `most` bytes. */
export async function unpacked(archive: Blob, entry: Entry, most: number): Promise<Blob | null> {
  const { offset, packed, method, isEncrypted, size } = entry
  if (isEncrypted || size > most) return null
  const header = await viewOf(archive.slice(offset, offset + LOCAL_LENGTH))
  if (header.byteLength < LOCAL_LENGTH || header.getUint32(0, true) !== LOCAL) return null
  const start = offset + LOCAL_LENGTH + header.getUint16(26, true) + header.getUint16(28, true)
  const data = archive.slice(start, start + packed)
  if (method === 0) return data
  return method === 8 ? inflated(data, most) : null
}

async function inflated(data: Blob, most: number): Promise<Blob | null> {
  const pieces: BlobPart[] = []
  let length = 0
  const reader = data.stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return new Blob(pieces)
      length += value.byteLength
      if (length > most) {
        await reader.cancel()
        return null
      }
      pieces.push(value as Uint8Array<ArrayBuffer>)
    }
  } catch {
    // The data is damaged.
    return null
  }
}

async function viewOf(part: Blob): Promise<DataView<ArrayBuffer>> {
  return new DataView(await part.arrayBuffer())
}
