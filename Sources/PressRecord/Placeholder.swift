/// To be filled.
enum PressRecordPlaceholder {}
