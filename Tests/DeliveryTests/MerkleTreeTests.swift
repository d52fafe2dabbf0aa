import Credentials
import Testing

@testable import Delivery

@Suite
struct `The ledger's Merkle tree` {
    /// RFC 6962 §2.1, word for word.
    static func root(_ leaves: ArraySlice<[UInt8]>) -> [UInt8] {
        guard let first = leaves.first else { return Digest.sha256([]) }
        guard leaves.count > 1 else { return Digest.sha256([0x00] + first) }
        var k = 1
        while k * 2 < leaves.count { k *= 2 }
        let middle = leaves.startIndex + k
        return Digest.sha256([0x01] + root(leaves[..<middle]) + root(leaves[middle...]))
    }

    @Test
    func `It gives the roots that certificate transparency's own test vectors give`() throws {
        let inputs = [
            "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
        ]
        let roots = [
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
        ]
        var tree = MerkleTree()
        #expect(Digest.hex(tree.root) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        for (input, root) in zip(inputs, roots) {
            tree.append(try #require([UInt8](hexadecimal: input)))
            #expect(Digest.hex(tree.root) == root)
        }
    }

    @Test(arguments: 0...64)
    func `Growing leaf by leaf gives the root of the recursive definition`(size: Int) {
        let leaves = (0..<size).map { [UInt8]("leaf \($0)".utf8) }
        var tree = MerkleTree()
        for leaf in leaves { tree.append(leaf) }
        #expect(tree.root == Self.root(leaves[...]))
        #expect(tree.size == Int64(size))
        #expect(tree.frontier.count == size.nonzeroBitCount)
    }

    @Test(arguments: 0...64)
    func `A tree that was saved and read back grows on as if it had not been`(cut: Int) throws {
        var whole = MerkleTree()
        for number in 0..<cut { whole.append([UInt8(number)]) }
        var resumed = try #require(MerkleTree(size: whole.size, frontier: whole.frontier))
        for number in cut..<70 {
            whole.append([UInt8(number)])
            resumed.append([UInt8(number)])
        }
        #expect(resumed == whole)
    }

    @Test
    func `A frontier that does not fit its size is refused`() {
        #expect(MerkleTree(size: 3, frontier: [[0]]) == nil)
        #expect(MerkleTree(size: -1, frontier: []) == nil)
    }

    @Test
    func `A checkpoint's signature covers its number, its size, its transaction and its root`() throws {
        let key = SigningKey()
        let bytes = Checkpoint.signedBytes(number: 1, treeSize: 2, uptoXact: 3, root: "ab")
        let signature = try key.sign(bytes)
        #expect(SigningKey.isValid(signature: signature, over: bytes, publicKey: key.publicKey))
        for other in [
            Checkpoint.signedBytes(number: 2, treeSize: 2, uptoXact: 3, root: "ab"),
            Checkpoint.signedBytes(number: 1, treeSize: 1, uptoXact: 3, root: "ab"),
            Checkpoint.signedBytes(number: 1, treeSize: 2, uptoXact: 4, root: "ab"),
            Checkpoint.signedBytes(number: 1, treeSize: 2, uptoXact: 3, root: "ac"),
        ] { #expect(!SigningKey.isValid(signature: signature, over: other, publicKey: key.publicKey)) }
    }

    @Test
    func `A signature is the same each time, so that one lost in a crash is made again`() throws {
        let key = SigningKey()
        #expect(try key.sign([1, 2, 3]) == key.sign([1, 2, 3]))
    }
}
