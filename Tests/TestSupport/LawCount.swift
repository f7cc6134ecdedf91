import Foundation

/// How many cases a law is tried on: what `VNPRESS_LAW_CASES` says (`make laws`: 10⁶), else `usual`,
/// as many as take a few seconds.
package func lawCount(usually usual: Int) -> Int {
  ProcessInfo.processInfo.environment["VNPRESS_LAW_CASES"].flatMap(Int.init) ?? usual
}
