module shop {
    requires dev.ispapi.tld;
}
