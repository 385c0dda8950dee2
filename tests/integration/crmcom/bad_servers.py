"""Servers that a till must not speak to: each is what somebody in the way could put there."""

import ipaddress
import ssl
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

pytest.importorskip("cryptography", reason="certificates are made with it; Linux has it anyway")

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

HERE = "127.0.0.1"
ELSEWHERE = "127.0.0.2"
_DAY = timedelta(days=1)
_Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


@dataclass(frozen=True)
class Issued:
    """A certificate and its key."""

    certificate: x509.Certificate
    key: _Key

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)


def issue(
    name: str,
    by: Issued | None = None,
    *,
    address: str | None = HERE,
    authority: bool = False,
    valid: tuple[timedelta, timedelta] = (-10 * _DAY, _DAY),
    key: _Key | None = None,
    usage: x509.ObjectIdentifier = ExtendedKeyUsageOID.SERVER_AUTH,
) -> Issued:
    """Make a certificate; without an issuer it vouches for itself."""
    own = key or ec.generate_private_key(ec.SECP256R1())
    issuer = by.certificate.subject if by else _name(name)
    signer = by.key if by else own
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(_name(name))
        .issuer_name(issuer)
        .public_key(own.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + valid[0])
        .not_valid_after(now + valid[1])
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(own.public_key()), False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), False
        )
    )
    if address is not None and not authority:
        names = [x509.IPAddress(ipaddress.ip_address(address))]
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    if not authority:
        builder = builder.add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
    return Issued(builder.sign(signer, hashes.SHA256()), own)


class Certificates:
    """An authority that the till trusts, and what it and others vouch for.

    Args:
        folder: where the files are.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.authority = issue("Test authority", authority=True)
        self.ca_file = str(self._write("authority", self.authority.pem))
        self._between = issue("Between", self.authority, authority=True)

    def good(self) -> ssl.SSLContext:
        """What an honest server has: also the authority in between."""
        return self._server(issue("Server", self._between), [self._between])

    def bad(self) -> dict[str, Callable[[], ssl.SSLContext | None]]:
        """Each bad server by what is wrong with it; None speaks plain HTTP."""
        ours, between = self.authority, self._between
        return {
            "expired": lambda: self._server(issue("S", ours, valid=(-10 * _DAY, -_DAY))),
            "not yet valid": lambda: self._server(issue("S", ours, valid=(_DAY, 10 * _DAY))),
            "another host": lambda: self._server(issue("S", ours, address=ELSEWHERE)),
            "the host in its common name only": lambda: self._server(
                issue(HERE, ours, address=None)
            ),
            "nobody vouches but itself": lambda: self._server(issue("S")),
            "an authority that nobody trusts": lambda: self._server(
                issue("S", issue("Test authority", authority=True))
            ),
            "the authority in between left out": lambda: self._server(issue("S", between)),
            "vouched for by a mere server": self._by_a_server,
            "made for clients": lambda: self._server(
                issue("S", ours, usage=ExtendedKeyUsageOID.CLIENT_AUTH)
            ),
            "a key of 1024 bits": lambda: self._server(
                issue("S", ours, key=_breakable()), weak=True
            ),
            "TLS 1.0": lambda: _only(ssl.TLSVersion.TLSv1, self._server(issue("S", ours))),
            "TLS 1.1": lambda: _only(ssl.TLSVersion.TLSv1_1, self._server(issue("S", ours))),
            "plain HTTP": lambda: None,
        }

    def _by_a_server(self) -> ssl.SSLContext:
        mere = issue("Mere server", self.authority)
        return self._server(issue("S", mere), [mere])

    def _server(
        self, own: Issued, chain: Sequence[Issued] = (), *, weak: bool = False
    ) -> ssl.SSLContext:
        private = own.key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        pems = b"".join([private, own.pem, *(one.pem for one in chain)])
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        if weak:
            context.set_ciphers("ALL:@SECLEVEL=0")
        context.load_cert_chain(self._write("server", pems))
        return context

    def _write(self, name: str, content: bytes) -> Path:
        file = self._folder / f"{name}.pem"
        file.write_bytes(content)
        return file


def _name(words: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, words)])


def _only(version: ssl.TLSVersion, context: ssl.SSLContext) -> ssl.SSLContext:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = context.maximum_version = version
    context.set_ciphers("ALL:@SECLEVEL=0")
    return context


def _breakable() -> rsa.RSAPrivateKey:
    # S505: that it is breakable is what is wrong with this server.
    return rsa.generate_private_key(65537, 1024)  # noqa: S505
