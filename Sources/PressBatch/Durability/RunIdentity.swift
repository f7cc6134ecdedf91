import PressRecord

/// What makes a batch the one that it is: only the same one can be gone on with.
package struct RunIdentity: Sendable, Equatable {
  /// An option that the output depends on, as it is given on the command line.
  package struct Option: Sendable, Equatable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Version and build of the program.
  package var program: String
  /// In a fixed order.
  package var options: [Option]
  package var inputs: [InputSurvey]

  package init(program: String, options: [Option], inputs: [InputSurvey]) {
    self.program = program
    self.options = options
    self.inputs = inputs
  }

  /// What keeps this run from going on with one that was begun; nil where nothing does.
  func obstacle(to begun: RunIdentity) -> String? {
    if program != begun.program {
      return "it was begun by another build of vnpress (\(begun.program), this is \(program))"
    }
    for option in options {
      let before = begun.options.first { $0.name == option.name }?.value ?? ""
      if option.value != before {
        return "it was begun with \(option.name) \(shown(before)), now it is \(shown(option.value))"
      }
    }
    let paths = inputs.map(\.path)
    let pathsBefore = begun.inputs.map(\.path)
    if paths != pathsBefore {
      return "its inputs were \(pathsBefore.joined(separator: ", ")), "
        + "now they are \(paths.joined(separator: ", "))"
    }
    for (input, before) in zip(inputs, begun.inputs) where input != before {
      return obstacle(input, before)
    }
    return nil
  }

  private func shown(_ value: String) -> String { value.isEmpty ? "not given" : value }

  private func obstacle(_ input: InputSurvey, _ before: InputSurvey) -> String {
    func size(_ survey: InputSurvey) -> String { "\(survey.files) files of \(survey.bytes) bytes" }
    if size(input) == size(before) {
      return "\(input.path) has the same size as when it was begun, but has changed since"
    }
    return "\(input.path) has changed since: \(size(before)) then, \(size(input)) now"
  }
}

extension RunIdentity {
  /// Reads what `write` wrote; nil where it did not.
  init?(_ value: JSONValue) {
    guard let program = value["program"]?.string else { return nil }
    self.program = program
    options =
      value["options"]?.elements.compactMap { pair in
        guard pair.elements.count == 2, let name = pair.elements[0].string,
          let value = pair.elements[1].string
        else { return nil }
        return Option(name, value)
      } ?? []
    inputs = value["inputs"]?.elements.compactMap { InputSurvey($0) } ?? []
  }

  /// One line of JSON.
  func write(to out: inout JSONWriter) {
    out.beginObject()
    out.key("journal")
    out.string(Journal.form)
    out.key("program")
    out.string(program)
    out.key("options")
    out.beginArray()
    for option in options {
      out.beginArray()
      out.string(option.name)
      out.string(option.value)
      out.endArray()
    }
    out.endArray()
    out.key("inputs")
    out.beginArray()
    for input in inputs { input.write(to: &out) }
    out.endArray()
    out.endObject()
    out.endLine()
  }
}
