/// To be filled.
enum PressBatchPlaceholder {}
