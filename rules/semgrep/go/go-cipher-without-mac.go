package main

import "crypto/cipher"

func encrypt(block cipher.Block, iv, text []byte) {
	// ruleid: go-cipher-without-mac
	cipher.NewCBCEncrypter(block, iv).CryptBlocks(text, text)
}

func stream(block cipher.Block, iv, text []byte) {
	// ruleid: go-cipher-without-mac
	s := cipher.NewCFBEncrypter(block, iv)
	s.XORKeyStream(text, text)
}

func counter(block cipher.Block, iv []byte) cipher.Stream {
	// ruleid: go-cipher-without-mac
	return cipher.NewCTR(block, iv)
}

func encryptFixed(block cipher.Block, nonce, text []byte) ([]byte, error) {
	// ok: go-cipher-without-mac
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	return aead.Seal(nil, nonce, text, nil), nil
}

func size(block cipher.Block) int {
	// ok: go-cipher-without-mac
	return block.BlockSize()
}
