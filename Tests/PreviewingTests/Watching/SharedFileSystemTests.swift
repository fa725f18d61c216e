@testable import Previewing
import Testing

@Suite("File systems that others write to")
struct SharedFileSystemTests {
    private static let mounts = #"""
        overlay / overlay rw 0 0
        proc /proc proc rw 0 0
        /dev/sda1 /home ext4 rw 0 0
        C:\134 /mnt/c 9p rw 0 0
        server:/texts /home/author/Our\040texts nfs4 rw 0 0
        /dev/sdb1 /home/author/Our\040texts/stick vfat rw 0 0
        host /twice vboxsf rw 0 0
        /dev/sdc1 /twice ext4 rw 0 0
        """#

    @Test(
        "Where a folder lies is found by the mount that is nearest",
        arguments: [
            ("/home/author/Content", nil), ("/mnt/c/Users/author/Content", "9p"), ("/mnt/c", "9p"), ("/mnt/cellar/Content", nil), ("/", nil),
            ("/home/author/Our texts", "nfs4"), ("/home/author/Our texts/Content", "nfs4"), ("/home/author/Our texts/stick/Content", nil),
            ("/twice/Content", nil), ("/home/author/Our", nil),
        ] as [(String, String?)]
    )
    func places(path: String, name: String?) {
        #expect(SharedFileSystem(of: path, mounts: Self.mounts)?.name == name)
    }

    @Test("The author reads why")
    func reason() throws {
        let shared = try #require(SharedFileSystem(of: "/mnt/c", mounts: Self.mounts))
        #expect(WatchingFault.shared(shared).reason == "others write to this 9p file system too")
    }

    @Test("This computer's own folder for what passes is watched")
    func own() throws {
        let folder = try WatchedFolder()
        #expect(SharedFileSystem(of: folder.root) == nil)
    }
}
