import Library
import Templates
struct ResourceSheetDocument { let library: Library; let edition: Handle<Edition>; let resources: [Handle<Resource>]; let setup: PrintSetup; func typst() -> TypstDocument { TypstDocument(code: [], pictures: [], timestamp: 0) } }
struct WalletCardDocument { let library: Library; let edition: Handle<Edition>; let setup: PrintSetup; func typst() -> TypstDocument { TypstDocument(code: [], pictures: [], timestamp: 0) } }
