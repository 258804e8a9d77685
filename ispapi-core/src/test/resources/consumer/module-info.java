module shop {
    requires dev.ispapi.core;
}
