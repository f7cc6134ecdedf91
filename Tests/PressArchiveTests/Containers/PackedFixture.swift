import Foundation

/// Packed files made once by their own tools; each holds the articles that its tests name.
enum PackedFixture {
  /// Two members of a line each.
  static let gzip = decode(
    """
    H4sIAAAAAAAAA6tWKkmtKFGyUsp9uHtmiVItFwAfRX8hEQAAAB+LCAAAAAAAAAOrVipJrShRslLKSMxUquUCANOC
    8PUPAAAA
    """)

  /// The same lines.
  static let zstd = decode(
    """
    KLUv/SAg7QAAuHsidGV4dCI6Im3hu5l0In0KaGFpIn0KAQCpmEs=
    """)

  /// The same lines.
  static let xz = decode(
    """
    /Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AAfAB5dAD2IioaUiBPg84lJfbEDYz8h3Dst+DvOjvD+kHDJYAAAAGQ9
    2n6p+yK/AAE6IJpLQT4ftvN9AQAAAAAEWVo=
    """)

  /// The same lines.
  static let bzip2 = decode(
    """
    QlpoOTFBWSZTWWFqbZAAAA1ZqQAQEAAAECJiBEoAIAAIIAAgACEqPUBp6jQpgABkFxijJFhbqzqGMR6Z+LuSKcKE
    gwtTbIA=
    """)

  /// The same lines, by `xz -9`.
  static let xz64MiB = decode(
    """
    /Td6WFoAAATm1rRGAgAhARwAAAAQz1jM4AAfAB5dAD2IioaUiBPg84lJfbEDYz8h3Dst+DvOjvD+kHDJYAAAAGQ9
    2n6p+yK/AAE6IJpLQT4ftvN9AQAAAAAEWVo=
    """)

  /// The same lines, by `zstd --long`.
  static let zstd128MiB = decode(
    """
    KLUv/QSI7QAAuHsidGV4dCI6Im3hu5l0In0KaGFpIn0KAQCpmEtqGcv4
    """)

  /// `bài/Đà Nẵng.txt`, `b.jsonl`, and two files that hold no articles.
  static let tarGzip = decode(
    """
    H4sIAAAAAAACA+3WP2vCQBzG8Zt9FUdewOXujAktSBydxNH1TNImRZOgJxyI78HVLW/CxY7pG8k7qUVoaYsILZfB
    PJ/l/iy/4fjCMZe5o6ky40TFyYpYwS+urZz3B1/7j3vBpegTakgLNmutVufxpJvkAy2VTofzusrct31d0UlzOubP
    TBvdI3Dv5mHmhiGdhJcnt9a/73nX+xfyV/9eQChH/9bNspxGaV0VDC10sn/2si7yhdUZN/v3+Pf+eSAl+m/F1tGJ
    0c6js2xeD9rZ9T4vUpWdjyjkvkWsjJ8sz7jZPxc/+vf9gUD/bTBIoNNYbO3b/5/+g8BH/+gfAAAAAAAAAAAAAP7q
    HZPiZk8AKAAA
    """)

  /// The same files, and `in.tgz` with `x.txt` and another archive.
  static let zip = decode(
    """
    UEsDBBQAAAgIAAAAIVB3NUQXDAAAAAoAAAAUAAAAYsOgaS/EkMOgIE7hurVuZy50eHSLyMxTSM44vCBfDwBQSwME
    FAAAAAgAAAAhULt5ED4bAAAAIAAAAAcAAABiLmpzb25sq1YqSa0oUbJSyn24e2aJUi1XNUwgIzETyAUAUEsDBBQA
    AAAIAAAAIVCDFtyMAwAAAAEAAAAFAAAAYy5wZGarAABQSwMEFAAAAAgAAAAhUIMW3IwDAAAAAQAAAAYAAAAuZC50
    eHSrAABQSwMEFAAAAAAAAAAhUHdeiTqNAAAAjQAAAAYAAABpbi50Z3ofiwgAAAAAAAID7dRBCsIwEAXQHMUTlKox
    PY9g96IR0ts3caXujULf28wwBLIY5pchlxy+a6xSjM9afdZq/9K3eZrq890YOnjc8/lWvwzbVAJbdpnn69Au4Gf3
    f4jvWdD66ZiS++9h+df8P9l/l/2LQAAAAAAAAAAAAAAAAAAAAAAA6G4FLxumCgBQAABQSwECFAMUAAAICAAAACFQ
    dzVEFwwAAAAKAAAAFAAAAAAAAAAAAAAAgAEAAAAAYsOgaS/EkMOgIE7hurVuZy50eHRQSwECFAMUAAAACAAAACFQ
    u3kQPhsAAAAgAAAABwAAAAAAAAAAAAAAgAE+AAAAYi5qc29ubFBLAQIUAxQAAAAIAAAAIVCDFtyMAwAAAAEAAAAF
    AAAAAAAAAAAAAACAAX4AAABjLnBkZlBLAQIUAxQAAAAIAAAAIVCDFtyMAwAAAAEAAAAGAAAAAAAAAAAAAACAAaQA
    AAAuZC50eHRQSwECFAMUAAAAAAAAACFQd16JOo0AAACNAAAABgAAAAAAAAAAAAAAgAHLAAAAaW4udGd6UEsFBgAA
    AAAFAAUAEgEAAHwBAAAAAA==
    """)

  private static func decode(_ text: String) -> Data {
    Data(base64Encoded: text, options: .ignoreUnknownCharacters) ?? Data()
  }
}
