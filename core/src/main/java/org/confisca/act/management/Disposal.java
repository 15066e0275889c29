package org.confisca.act.management;

import org.confisca.act.OnAsset;

/** The family of acts by which an object is no longer kept: sale, destruction, giving up, use for another purpose. */
public interface Disposal extends OnAsset {}
